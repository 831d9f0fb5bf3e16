// What a page has when several scripts bring a record and words: the newest edition, each language, and no record of others.
import { expect } from 'chai';
import type { Slice } from '../../../src/model/slice.ts';
import { ownPage } from '../own-page.ts';
import { slice } from '../record.ts';

/** A version and the day of its compilation. */
type Edition = [version: string, compiled: string];
type Store = typeof import('../../../src/runtime/store.ts');
type Words = typeof import('../../../src/runtime/strings.ts');
type Locales = Record<'default', Parameters<Words['addStrings']>[0]>;

/** The store of a page that has no record yet. */
const emptyStore = async () => (await ownPage()).load<Store>('runtime/store.ts');

describe('a script that brings a record', () => {
  let en: Slice;
  let az: Slice;
  before(async () => ([en, az] = await Promise.all([slice(), slice('az')])));
  /** The version and the day of what a page has, when scripts brought these editions in turn. */
  const afterAll = async (...editions: Edition[]) => {
    const { addEdition, get } = await emptyStore();
    for (const [version, compiled] of editions) addEdition({ ...en, version, compiled });
    const { version, compiled } = get('', 'en') as Slice;
    return [version, compiled];
  };

  it('gives it to a page that has none', async () => {
    expect(await afterAll(['1.0.0', '2024-06-01'])).to.deep.equal(['1.0.0', '2024-06-01']);
  });

  it('gives way to a newer one and not to an older one, by version', async () => {
    const [older, newer]: [Edition, Edition] = [
      ['1.9.0', '2024-06-01'],
      ['1.10.0', '2024-05-01'],
    ];
    expect(await afterAll(older, newer)).to.deep.equal(newer);
    expect(await afterAll(newer, older)).to.deep.equal(newer);
  });

  it('gives way, of one version, to the one that was compiled later', async () => {
    const [older, newer]: [Edition, Edition] = [
      ['1.2.0', '2024-05-31'],
      ['1.2.0', '2024-06-01'],
    ];
    expect(await afterAll(older, newer)).to.deep.equal(newer);
    expect(await afterAll(newer, older)).to.deep.equal(newer);
  });

  it('leaves the page what it has when another one brings the same, and no widget draws itself anew', async () => {
    const { addEdition, get, subscribe } = await emptyStore();
    addEdition(en);
    let changes = 0;
    subscribe(() => changes++);
    addEdition({ ...en });
    expect(get('', 'en')).to.equal(en);
    expect(changes).to.equal(0);
  });

  it('brings another language of the record beside the first', async () => {
    const { addEdition, get } = await emptyStore();
    for (const each of [en, az]) addEdition(each);
    expect([get('', 'en'), get('', 'az'), get('', 'fr')]).to.deep.equal([en, az, en]);
    const newer = { ...az, version: '9.0.0' };
    addEdition(newer);
    expect([get('', 'en'), get('', 'az')]).to.deep.equal([en, newer]);
  });

  it('is refused where its record is another one, with what to do', async () => {
    const { addEdition, get } = await emptyStore();
    addEdition(en);
    const others = {
      ...en,
      version: '9.0.0',
      cases: { other: {} },
      counts: {},
      moved: {},
    } as unknown as Slice;
    expect(() => addEdition(others)).to.throw('the page has another record; name one by src');
    expect(get('', 'en')).to.equal(en);
  });

  for (const part of ['cases', 'counts', 'moved'] as const)
    it(`is known as another edition of the record by one id among its ${part}`, async () => {
      const { addEdition, get } = await emptyStore();
      addEdition(en);
      const [known = ''] = Object.keys(en[part]);
      const none = { cases: {}, counts: {}, moved: {} };
      const edition = {
        ...en,
        ...none,
        version: '9.0.0',
        [part]: { added: {}, [known]: {} },
      };
      addEdition(edition);
      expect(get('', 'en')).to.equal(edition);
    });

  it('hears in which languages widgets stand, and nothing breaks where none listens', async () => {
    const { onLanguageRequest, requestLanguage } = await emptyStore();
    expect(() => requestLanguage('az')).not.to.throw();
    const heard: string[] = [];
    onLanguageRequest((language) => heard.push(language));
    requestLanguage('tr');
    expect(heard).to.deep.equal(['tr']);
  });
});

describe('a script that brings words', () => {
  const words = async () => {
    const page = await ownPage();
    const [strings, { default: en }, { default: az }] = await Promise.all([
      page.load<Words>('runtime/strings.ts'),
      page.load<Locales>('locales/en.ts'),
      page.load<Locales>('locales/az.ts'),
    ]);
    return { ...strings, en, az };
  };

  it('adds those of its language to those that the page has', async () => {
    const { addMissingStrings, stringsFor, en, az } = await words();
    expect(stringsFor('az', 'fr').locale).to.equal('en');
    addMissingStrings(az);
    expect(stringsFor('az', 'en')).to.equal(az);
    expect(stringsFor('fr', 'az')).to.equal(az);
    expect(stringsFor('en', 'az').locale).to.equal(en.locale);
  });

  it('leaves those that the page has of its language, whatever it brings', async () => {
    const { addMissingStrings, stringsFor, az } = await words();
    addMissingStrings(az);
    addMissingStrings({ ...az, status: undefined as unknown as string });
    expect(stringsFor('az', 'en')).to.equal(az);
  });

  it('is refused where one is missing, or is not said in the same way', async () => {
    const { addMissingStrings, stringsFor, az } = await words();
    for (const other of [{ status: undefined }, { status: () => '' }, { copyThis: 'a text' }])
      expect(() => addMissingStrings({ ...az, ...(other as object) })).to.throw('words of another version');
    expect(stringsFor('az', 'fr').locale).to.equal('en');
  });
});
