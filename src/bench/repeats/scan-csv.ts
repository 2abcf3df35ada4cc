import { DuckDBInstance } from '@duckdb/node-api';

/** The yardstick, a program of its own: DuckDB as it is goes through all columns of a CSV file once. */
const [file = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const source = `read_csv('${file.replaceAll("'", "''")}', all_varchar = true)`;
const columns = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRows();
const lengths = columns.map(([name]) => `SUM(LENGTH("${name}"))`);
await connection.runAndReadAll(`SELECT COUNT(*), ${lengths.join(', ')} FROM ${source}`);
connection.closeSync();
instance.closeSync();
