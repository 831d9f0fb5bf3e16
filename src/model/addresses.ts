// Which addresses a link may have. Whatever a record or an author's attribute says goes through here before it becomes one: in
// the schema, and again wherever it is rendered or printed.

/** A whole address of the web. No user's name stands before its host, where it would pass for one. */
const web = /^https?:\/\/[^\s\\/?#@\x00-\x20\x7f]+([/?#][^\s\\\x00-\x20\x7f]*)?$/i;
/** A path on the page's own host: no scheme before the first slash, no other host, nothing that browsers drop or turn round. */
const path = /^(?!\/\/)(?![^/?#]*:)[^\s\\\x00-\x20\x7f]+$/;

/** Whether this is a whole address that begins with http: or https:. */
export const isWebAddress = (address: string): boolean => web.test(address);

/** The same, or a path from where the page stands. */
export const isWebAddressOrPath = (address: string): boolean => web.test(address) || path.test(address);
