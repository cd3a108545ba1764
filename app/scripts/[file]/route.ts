import { fileRoute } from '../../../components/layout/route-for';
import { bundleScript, scriptNames } from '../../../lib/build/scripts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = fileRoute('text/javascript', () =>
  Promise.all(scriptNames.map(bundleScript)),
);
