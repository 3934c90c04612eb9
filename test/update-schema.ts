import { generateSchema } from '../src/platform/database/generate-schema.ts';
import { createTestDatabase } from './support/database.ts';

// `npm run schema`: writes the types of the tables after a change of db/migrations.
const database = await createTestDatabase();
await generateSchema(database.admin);
await database.drop();
