import { fileRoute } from '../../../components/layout/route-for';
import { bundleSheet, sheetNames } from '../../../lib/build/scripts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = fileRoute('text/css', () => Promise.all(sheetNames.map(bundleSheet)));
