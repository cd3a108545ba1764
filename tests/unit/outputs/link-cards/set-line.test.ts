import { expect, test } from 'vitest';
import { drawLine, lackingIn, type Voice, widthOf } from '../../../../lib/outputs/link-cards/set-line';

const voice: Voice = { size: 50, weight: 770, tracking: -0.028, wordSpacing: -0.07 };

test.for([
  'Usunięcie rasizmu z ochrony zdrowia: Łódź, Kraków',
  'Sağlıkta ırkçılığı ortadan kaldırmak: Şişli, İstanbul',
  'Xoá bỏ phân biệt chủng tộc trong y tế',
  'Ka saarista cunsuriyadda caafimaadka',
  'Ètò ìlera: ẹ̀kọ́ fún àwọn ọmọ; nkɔmɔbɔ',
  'Eliminação do racismo, eliminación, élimination, eliminarea și',
  'Здоровье без расизма, здоров’я, Υγεία χωρίς ρατσισμό',
  'مكافحة العنصرية في الصحة؛ نسل پرستی کے خلاف',
  'স্বাস্থ্য ক্ষেত্রে বর্ণবাদ বিরোধী',
  'स्वास्थ्य में नस्लवाद',
  'આરોગ્યમાં જાતિવાદ',
  'ਸਿਹਤ ਵਿੱਚ ਨਸਲਵਾਦ',
  'சுகாதாரத்தில் இனவெறி',
  'בריאות ללא גזענות',
])('the faces have every letter of: %s', (text) => {
  expect(lackingIn(text)).toEqual([]);
  expect(lackingIn(text.normalize('NFD'))).toEqual([]);
  expect(widthOf(text, voice)).toBeGreaterThan(text.length * 10);
});

test('letters that no face has are named, each once', () => {
  expect(lackingIn('健康 and 健康 → 🙂')).toEqual(['健', '康', '→', '🙂']);
});

test('a line that is read from the right has its end at the left', () => {
  const first = (text: string, direction?: 'ltr') => drawLine(text, { ...voice, direction }, 0, 0);
  expect(first('שלום NHS').startsWith(first('NHS'))).toBe(true);
  expect(first('שלום 12').startsWith(first('12'))).toBe(true);
  expect(first('Salam 12').startsWith(first('Salam'))).toBe(true);
  // As a part of a text that is read from the left, the same line begins with its first word.
  expect(first('שלום NHS', 'ltr').startsWith(first('שלום'))).toBe(true);
});

test('a heavier weight is wider, and letters set closer are narrower', () => {
  expect(widthOf('Racial health', voice)).toBeGreaterThan(widthOf('Racial health', { ...voice, weight: 480 }));
  expect(widthOf('Racial health', voice)).toBeLessThan(widthOf('Racial health', { ...voice, tracking: 0 }));
});
