// The published types are older than the library.
declare module 'subset-font' {
  interface SubsetFontOptions {
    targetFormat: 'woff2' | 'truetype';
    /** One weight, or those between two. */
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    keepFeatures?: string[];
    noHinting?: boolean;
  }
  export default function subsetFont(font: Buffer, characters: string, options: SubsetFontOptions): Promise<Buffer>;
}
