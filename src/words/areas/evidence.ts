import { evidence as en } from "../messages/en/evidence.ts";
import { evidence as it } from "../messages/it/evidence.ts";
import { teachArea } from "../speech.ts";

teachArea({ en, it });
