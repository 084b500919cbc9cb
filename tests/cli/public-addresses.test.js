// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isPublicAddress } from '../../dist/cli/public-addresses.js';

describe('isPublicAddress', () => {
  test('returns false for local, private and special-purpose addresses', () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      'ff02::1',
      '::ffff:127.0.0.1',
      '::ffff:a00:1',
      '64:ff9b::a00:1',
      '2002:7f00:1::',
    ])
      // prettier-ignore
      assert.equal(isPublicAddress(address), false, address);
  });

  test('returns true for addresses of the internet', () => {
    for (const address of ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])
      assert.equal(isPublicAddress(address), true, address);
  });
});
