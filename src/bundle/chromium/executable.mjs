// The Chromium that comes inside an npm package; the packages of this folder must have been brought.
// Makes it unpack the shared libraries it brings; it looks at this when imported.
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
chromium.setGraphicsMode = false;

// Not its default arguments: they switch web security off, which would falsify what is tested here.
export const executablePath = await chromium.executablePath();
