import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflateSaml } from './inflate-saml.ts';

const RESPONSE =
  '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">EXAMPLE</samlp:Response>';
const packed = deflateRawSync(RESPONSE).toString('base64');

describe('inflateSaml', () => {
  it('reads a message of the redirect binding', async () => {
    const url = `https://sp.example/acs?SAMLResponse=${encodeURIComponent(packed)}&RelayState=x`;
    expect(await inflateSaml(url)).toEqual([RESPONSE]);
  });

  it.each([
    { name: 'an address without a message', text: 'https://sp.example/?a=b' },
    {
      name: 'a message that is not compressed',
      text: `SAMLResponse=${encodeURIComponent(Buffer.from(RESPONSE).toString('base64'))}`,
    },
    { name: 'no base64', text: 'https://sp.example/?SAMLResponse=!!!!!!!!!!!!' },
    {
      name: 'more than a million characters',
      text: `SAMLResponse=${deflateRawSync(`<${'a'.repeat(5_000_000)}`).toString('base64url')}`,
    },
    {
      name: 'what is compressed and no XML',
      text: `SAMLResponse=${deflateRawSync('hello hello').toString('base64url')}`,
    },
  ])('finds nothing in $name', async ({ text }) => {
    expect(await inflateSaml(text)).toEqual([]);
  });
});
