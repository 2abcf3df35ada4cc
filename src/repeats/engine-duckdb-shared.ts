import type { Database } from './engine-duckdb-connection.ts';
import { leftOut } from './left-out.ts';
import { sharedCustomersSql } from './sql/row-reasons.ts';

/** Leaves out customers that are several people. */
export async function setSharedAside(database: Database): Promise<void> {
  await database.run(`CREATE TABLE shared_customer AS ${sharedCustomersSql('logged')}`);
  await database.run(`UPDATE logged SET reason = '${leftOut.sharedCustomer}'
    WHERE reason = '' AND customer IN (SELECT customer FROM shared_customer)`);
}

/** Uses contacts without a topic again. */
export async function needNoTopic(database: Database): Promise<void> {
  await database.run(`UPDATE logged SET reason = '' WHERE reason = '${leftOut.noTopic}'`);
}
