import { expect, it } from 'vitest';
import { isOfNetwork, layerOf } from './layers.ts';
import { RESPONDERS } from './responders.ts';

it('has a layer for every product', () => {
  const last = layerOf(undefined);
  const without = Object.keys(RESPONDERS).filter((id) => layerOf(id) === last);
  expect(without.sort()).toEqual(['application', 'unknown']);
});

it('tells what the network’s admin decides', () => {
  expect(isOfNetwork('squid')).toBe(true);
  expect(isOfNetwork('nginx')).toBe(false);
});
