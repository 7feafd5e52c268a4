import { brief as en } from "../messages/en/brief.ts";
import { brief as it } from "../messages/it/brief.ts";
import { teachArea } from "../speech.ts";

teachArea({ en, it });
