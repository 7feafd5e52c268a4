import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import css from "./Button.module.css";

const ICON = { size: 16, strokeWidth: 1.8, "aria-hidden": true } as const;

interface ButtonProps extends ComponentProps<"button"> {
  readonly look?: "plain" | "outline" | "primary" | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: LucideIcon | undefined;
}

/** A button with words, and perhaps an icon before them. */
export function Button({ look = "plain", small = false, icon: Icon, children, className, ...rest }: ButtonProps) {
  const classes = [css["button"], css[look], small && css["small"], className].filter(Boolean).join(" ");
  return (
    <button type="button" className={classes} {...rest}>
      {Icon && <Icon {...ICON} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  readonly icon: LucideIcon;
  /** What it does, for those who do not see the icon and for those who wonder. */
  readonly label: string;
  readonly small?: boolean;
}

/** A button that is only an icon; its name shows as a tooltip. */
export function IconButton({ icon: Icon, label, small = false, className, ...rest }: IconButtonProps) {
  const classes = [css["button"], css["icon"], small && css["small"], className].filter(Boolean).join(" ");
  return (
    <button type="button" className={classes} aria-label={label} title={label} {...rest}>
      <Icon {...ICON} size={small ? 14 : 16} />
    </button>
  );
}
