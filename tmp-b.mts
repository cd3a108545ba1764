import { writeBundles } from './lib/build/scripts';
import { programOf, runProgram } from './lib/build/run-step';
const bundles = await writeBundles();
const { ok, output } = await runProgram(programOf('next'), ['build'], { env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...bundles } });
console.log(ok, output.slice(-500));
