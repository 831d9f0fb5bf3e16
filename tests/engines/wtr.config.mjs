// The same browser tests in all three engines.
process.env.BROWSERS ??= 'chromium,firefox,webkit';
const { default: config } = await import('../wtr.config.mjs');
export default config;
