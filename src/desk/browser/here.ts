import { desk } from 'virtual:desk';
import { deskAddresses } from '../desk-addresses.ts';

/** Addresses on this desk, wherever it stands. */
export const here = deskAddresses(desk.base);
