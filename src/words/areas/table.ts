import { table as en } from "../messages/en/table.ts";
import { table as it } from "../messages/it/table.ts";
import { teachArea } from "../speech.ts";

teachArea({ en, it });
