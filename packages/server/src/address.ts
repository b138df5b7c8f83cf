export { type Address, withAddress } from '@image-tags/sandbox/node/address';
