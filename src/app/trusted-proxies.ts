import { BlockList, isIP } from 'node:net';
import type { IsProxy } from './address.ts';

/** Reads `127.0.0.1, 10.0.0.0/8`: addresses and networks of proxies; `undefined` when one of them is neither. */
export function readTrustedProxies(text: string): IsProxy | undefined {
  const list = new BlockList();
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.filter((part) => part !== '').every((part) => isAdded(list, part))) return undefined;
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

function isAdded(list: BlockList, part: string): boolean {
  const [address = '', prefix] = part.split('/');
  if (isIP(address) === 0) return false;
  if (prefix === undefined) list.addAddress(address, familyOf(address));
  else if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > (isIP(address) === 4 ? 32 : 128)) return false;
  else list.addSubnet(address, Number(prefix), familyOf(address));
  return true;
}

const familyOf = (address: string) => (isIP(address) === 4 ? 'ipv4' : 'ipv6');
