import { expect, it } from 'vitest';
import { outletOf } from '../../extension/outlet.ts';

it.each([
  ['Der Standard', 'https://www.derstandard.at/story/1', 'Der Standard'],
  ['www.zeitung.example', 'https://www.zeitung.example/1', 'zeitung.example'],
  [null, 'https://www.zeitung.example/1', 'zeitung.example'],
  [null, 'chrome-extension://ciiealcjmebcpjpagfjcpcgnpddpliep/welcome.html', ''],
  [null, 'file:///home/artikel.html', ''],
])('an outlet that calls itself %s at %s is %s', (outlet, url, name) => {
  expect(outletOf({ outlet, url })).toBe(name);
});
