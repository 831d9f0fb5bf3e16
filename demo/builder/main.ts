// The embed builder's script. What it needs is fetched from the folder of the build; where that cannot be, it says why.
import { html, render } from 'lit/html.js';
import { build } from './builder.ts';
import { libraryOf } from './library/library.ts';

const home = document.querySelector<HTMLElement>('#builder')!;

libraryOf()
  .then((library) => build(home, library))
  .catch((error: unknown) => {
    const why =
      location.protocol === 'file:'
        ? html`This page was opened from a disk, and browsers let no such page read other files. Open it from
            a web server: in the folder of the project run <code>npm start</code>, or put
            <code>demo</code> and <code>dist</code> on your site.`
        : html`The builder needs what the build makes, beside it in <code>dist</code>: run
            <code>npm run build</code>. (${String(error)})`;
    home.replaceChildren();
    render(html`<p class="problem" role="alert">${why}</p>`, home);
  });
