import { describe, expect, it } from 'vitest';
import { readHosts } from './read-hosts.ts';

describe('readHosts', () => {
  it.each([
    { name: 'a host', text: 'shop.example', hosts: ['shop.example'] },
    { name: 'upper case', text: 'Shop.Example', hosts: ['shop.example'] },
    { name: 'a wildcard', text: '*.shop.example', hosts: ['*.shop.example'] },
    { name: 'an address', text: 'https://shop.example:8443/a?b', hosts: ['shop.example'] },
    { name: 'a name in another script', text: 'почта.example', hosts: ['xn--80a1acny.example'] },
    { name: 'numbers', text: '127.0.0.1', hosts: ['127.0.0.1'] },
    { name: 'the same twice', text: 'a.example\n\n a.example', hosts: ['a.example'] },
  ])('reads $name', ({ text, hosts }) => {
    expect(readHosts(text)).toEqual({ hosts, bad: [] });
  });

  it.each(['sh*p.example', '*', 'https://', '<b>'])('names %s as no host', (text) => {
    expect(readHosts(text)).toEqual({ hosts: [], bad: [text] });
  });
});
