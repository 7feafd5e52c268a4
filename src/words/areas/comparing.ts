import { comparing as en } from "../messages/en/comparing.ts";
import { comparing as it } from "../messages/it/comparing.ts";
import { teachArea } from "../speech.ts";

teachArea({ en, it });
