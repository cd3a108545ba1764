import { buildRecordingsSite } from './tests/recordings/build-site';
await buildRecordingsSite();
