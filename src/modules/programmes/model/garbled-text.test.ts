import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findGarbledWords } from './garbled-text.ts';

describe('text that came through a wrong code page', () => {
  it('is found, with the word that was meant', () => {
    assert.deepEqual(findGarbledWords('auf eine verstĂ€rkte Umsetzung fĂŒr Thüringen'), [
      { word: 'verstĂ€rkte', intended: 'verstärkte' },
      { word: 'fĂŒr', intended: 'für' },
    ]);
  });

  it('is found whichever code page it was', () => {
    const intended = (text: string) => findGarbledWords(text).map((word) => word.intended);
    assert.deepEqual(intended('TrÃ¤ger MaÃŸnahme'), ['Träger', 'Maßnahme']);
    assert.deepEqual(intended('â€žRegio Aktivâ€œ'), ['„Regio', 'Aktiv“']);
  });

  it('is found even where nothing tells what was meant', () => {
    assert.deepEqual(findGarbledWords('SpitzenverbÀnde Tr\uFFFDger'), [
      { word: 'SpitzenverbÀnde', intended: null },
      { word: 'Tr\uFFFDger', intended: null },
    ]);
  });

  it('is not seen in sound German, in names of other languages or in signs', () => {
    assert.deepEqual(
      findGarbledWords('Öffentliche Träger, Ämter, Übergänge; À la carte, Łódź, € 5, § 16d, 50 %'),
      [],
    );
  });
});
