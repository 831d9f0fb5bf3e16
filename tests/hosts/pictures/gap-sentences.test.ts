// A picture says of an allegation that is not answered what every other form says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Studio } from '../../../src/publish/pictures/fonts.ts';
import { picture } from '../../../src/publish/pictures/picture.ts';
import { gapsIn, only, text, told } from '../../node/publish/answer-states.ts';

const studio = new Studio();
for (const [id, what, gap] of told)
  test(`an allegation that ${what} says so on a picture`, () => {
    const svg = studio.draw((measure) => picture(only(id), 'harbour-2019', measure));
    assert.deepEqual(gapsIn(text(/<desc>[^]*<\/desc>/.exec(svg)![0])), gap ? [gap] : []);
  });
