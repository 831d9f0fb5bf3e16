/** What stands in the way of publishing, told to the person who asked for it: what was found, and the cure. */
export class PublishError extends Error {}
