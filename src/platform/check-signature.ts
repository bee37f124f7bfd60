import {
  type CheckKey,
  type CheckMethod,
  chooseKeys,
  readCheckMethod,
  readSignedParts,
  type SignatureOutcome,
} from '../core/tokens/signature.ts';

/** Whether one of the keys signed a token. All of it happens here: no request, and nothing is kept. */
export async function checkSignature(
  raw: string,
  keys: readonly CheckKey[],
): Promise<SignatureOutcome> {
  const parts = readSignedParts(raw);
  if (parts === null) return 'not-signed';
  const method = readCheckMethod(parts.alg);
  if (method === null) return /^none$/i.test(parts.alg) ? 'not-signed' : 'unsupported';
  const input = new TextEncoder().encode(parts.input);
  const signature = new Uint8Array(parts.signature);
  let wasTried = false;
  for (const key of chooseKeys(keys, parts.kid)) {
    const imported = await importKey(key, method);
    if (imported === null) continue;
    wasTried = true;
    if (await crypto.subtle.verify(algorithmOf(method), imported, signature, input))
      return 'genuine';
  }
  return wasTried ? 'forged' : 'no-key';
}

async function importKey(key: CheckKey, method: CheckMethod): Promise<CryptoKey | null> {
  // A public key is never taken as a shared secret: whoever has it could then write what passes.
  const isShared = key.form === 'jwk' && key.jwk['kty'] === 'oct';
  if (isShared !== (method.family === 'HMAC')) return null;
  try {
    return key.form === 'jwk'
      ? await crypto.subtle.importKey('jwk', key.jwk, importOf(method), false, ['verify'])
      : await crypto.subtle.importKey('spki', new Uint8Array(key.bytes), importOf(method), false, [
          'verify',
        ]);
  } catch {
    // Of another kind or curve, or damaged.
    return null;
  }
}

function importOf(method: CheckMethod) {
  if (method.family === 'Ed25519') return { name: 'Ed25519' };
  if (method.family === 'ECDSA') return { name: 'ECDSA', namedCurve: method.curve };
  return { name: method.family, hash: `SHA-${method.bits}` };
}

function algorithmOf(method: CheckMethod) {
  if (method.family === 'Ed25519') return { name: 'Ed25519' };
  if (method.family === 'ECDSA') return { name: 'ECDSA', hash: `SHA-${method.bits}` };
  // RFC 7518 §3.5: the salt is as long as the hash.
  if (method.family === 'RSA-PSS') return { name: 'RSA-PSS', saltLength: method.bits / 8 };
  return { name: method.family };
}
