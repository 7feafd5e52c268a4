import { opening as en } from "../messages/en/opening.ts";
import { opening as it } from "../messages/it/opening.ts";
import { teachArea } from "../speech.ts";

teachArea({ en, it });
