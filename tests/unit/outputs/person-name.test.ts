import { expect, test } from 'vitest';
import { personName } from '../../../lib/outputs/citations/person-name';

test.each([
  ['Michael Marmot', { family: 'Marmot', given: 'Michael' }],
  ['David R. Williams', { family: 'Williams', given: 'David R.' }],
  ['Rishi Das-Gupta', { family: 'Das-Gupta', given: 'Rishi' }],
  ['Dr Jessica Allen', { family: 'Allen', given: 'Jessica' }],
  ['Dame Marie Gabriel CBE', { family: 'Gabriel', given: 'Marie' }],
  ['Professor Sir Michael Marmot, CH, FRCP', { family: 'Marmot', given: 'Michael' }],
  ['Prof. Kevin Fenton CBE, FFPH', { family: 'Fenton', given: 'Kevin' }],
  ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', particle: 'van' }],
  ['Simone de la Cruz', { family: 'Cruz', given: 'Simone', particle: 'de la' }],
  ['Sammy Davis Jr.', { family: 'Davis', given: 'Sammy', suffix: 'Jr.' }],
  ['Πλάτων Ροδοκανάκης', { family: 'Ροδοκανάκης', given: 'Πλάτων' }],
])('“%s” is cut where the family name begins', (written, parts) => {
  expect(personName(written)).toEqual(parts);
});

test.each(['Madonna', '王小明', '山田 太郎', 'محمد علي', 'Dr Watson'])('“%s” stays whole', (written) => {
  expect(personName(written)).toBeUndefined();
});
