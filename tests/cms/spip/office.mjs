// The pages of SPIP's private area that a test goes through, by the words on its buttons.
import { leading, paste } from '../author-test.mjs';

export const webmaster = { name: 'webmestre', password: 'un long mot de passe' };
export const author = { name: 'redactrice', password: 'un autre mot de passe' };

/** Clicks what is on the form of this name, and waits for the page that follows. */
const submit = (page, form, button = '.boutons [type=submit]') =>
  leading(page, () =>
    page.$eval(
      `form:has([name=formulaire_action][value=${form}])`,
      (element, wanted) => element.querySelector(wanted).click(),
      button,
    ),
  );

/** “Suivant”, through the pages of the installation, with SQLite and the webmaster's name. */
export async function setUp(page, address) {
  const next = () =>
    leading(page, () => page.$$eval('form', (forms) => forms.at(-1).querySelector('[type=submit]').click()));
  await page.goto(`${address}/ecrire/?exec=install`);
  for (let pages = 0; pages < 3; pages++) await next();
  const { name, password } = webmaster;
  await paste(page, '[name=nom]', 'Webmestre');
  await paste(page, '[name=email]', 'webmestre@example.org');
  await paste(page, '[name=login]', name);
  for (const field of ['pass', 'pass_verif']) await paste(page, `[name=${field}]`, password);
  await next();
  await next();
}

export async function logIn(page, address, { name, password }) {
  await page.goto(`${address}/spip.php?page=login&url=${encodeURIComponent('/ecrire/?exec=accueil')}`);
  await paste(page, '[name=var_login]', name);
  await paste(page, '[name=password]', password);
  await page.$eval('[name=password]', ({ form }) => form.querySelector('[type=submit]').click());
  await page.waitForFunction(() => window.location.pathname.startsWith('/ecrire/'), { polling: 200 });
}

/** “Gestion des plugins”: activates ours. */
export async function activate(page, address) {
  await page.goto(`${address}/ecrire/?exec=admin_plugin&voir=inactif`);
  const named = await page.$eval('.liste-items .item', (item) => item.innerText);
  await leading(page, () => page.click('.liste-items [name^="actions[on]"]'));
  return named;
}

/** “Fonctions avancées”: the compression of scripts. */
export async function compressScripts(page, address) {
  await page.goto(`${address}/ecrire/?exec=configurer_avancees`);
  await page.click('#auto_compress_js');
  await page.click('form[action$="configurer_compresseur"] .boutons [type=submit]');
  await page.waitForSelector('.formulaire_configurer_compresseur .reponse_formulaire_ok');
}

export async function addSection(page, address) {
  await page.goto(`${address}/ecrire/?exec=rubrique_edit&new=oui`);
  await paste(page, '[name=titre]', 'Actualités');
  await submit(page, 'editer_rubrique');
}

export async function addAuthor(page, address) {
  const { name, password } = author;
  await page.goto(`${address}/ecrire/?exec=auteur_edit&new=oui`);
  await paste(page, '[name=nom]', 'Rédactrice');
  await paste(page, '[name=email]', 'redactrice@example.org');
  await paste(page, '[name=new_login]', name);
  for (const field of ['new_pass', 'new_pass2']) await paste(page, `[name=${field}]`, password);
  await paste(page, '[name=current_password]', webmaster.password);
  await submit(page, 'editer_auteur');
}

/** “Écrire un nouvel article”: its number. */
export async function write(page, address, title, text) {
  await page.goto(`${address}/ecrire/?exec=article_edit&new=oui&id_rubrique=1`);
  await paste(page, '[name=titre]', title);
  await paste(page, '[name=texte]', text);
  await submit(page, 'editer_article');
  return new URL(page.url()).searchParams.get('id_article');
}

/** “proposé à la publication” by its author, where that is not the webmaster, and “publié en ligne” by the webmaster. */
export async function publish(page, office, address, id) {
  const become = async (who, status) => {
    await who.goto(`${address}/ecrire/?exec=article&id_article=${id}`);
    await who.$eval(
      '[name=statut][value=prepa], [name=statut][value=prop]',
      ({ form }, wanted) => {
        form.querySelector(`[name=statut][value=${wanted}]`).checked = true;
      },
      status,
    );
    await submit(who, 'instituer_objet', '[name=changer]');
  };
  if (page !== office) await become(page, 'prop');
  await become(office, 'publie');
  return `${address}/spip.php?article${id}`;
}
