import { writing as en } from "../messages/en/writing.ts";
import { writing as it } from "../messages/it/writing.ts";
import { teachArea } from "../speech.ts";

teachArea({ en, it });
