// Runs in our embed pages, before the widget does: what the address asks for beyond the page becomes the widget's attributes.
// Not `src` or `data-url`: nobody shall show a record of theirs under this address.
export {};

const allowed = /^(case|series|variant|preset|heading-level|at|kinds|order|from|to|group-by|act|status)$/;
const widget = document.body.firstElementChild;
for (const [name, value] of new URLSearchParams(location.search)) {
  if (allowed.test(name)) widget?.setAttribute(name, value);
  if (name === 'theme' && /^(light|dark)$/.test(value)) document.documentElement.style.colorScheme = value;
}
