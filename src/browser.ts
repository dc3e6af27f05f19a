/**
 * The entry `undertone/browser`: the library and its renderers as one module with the language model inside, for a page
 * or a worker without a build step. A program that has a bundler imports `undertone` and `undertone/render` instead.
 */
export * from './index.ts';
export * from './render/index.ts';
