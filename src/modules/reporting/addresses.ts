import { address } from '#web/address.ts';

/** The addresses of the line of a programme, and of its published results. */
export const lineAddress = address('/line');
export const districtLineAddress = address('/line/:programme/:district', 'programme.id', 'quota.districtId');
/** The same of what no district has to itself: an agreement of the Land, a call of the ministry. */
export const landLineAddress = address('/line/:programme/land', 'programme.id');
export const resultsAddress = address('/programmes/:id/results', 'programme.id');

/** The addresses of the duties that files lay on the acting body, and of the grant, payment or participation behind one. */
export const dutiesAddress = address('/duties');
export const dutyAddress = address('/duties/:id', 'grantAward.id');

/** The questions of programs that no page answers so, below the address of their interface. */
export const programmeLineAddress = address('/programmes/:id/line', 'programme.id');
