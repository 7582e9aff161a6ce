package dk.samspil.workers.transition;

import java.util.List;
import java.util.Locale;

/** How ready a theme is; the later, the worse. */
enum Colour {
    GREEN,
    YELLOW,
    RED;

    static Colour of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The worst one decides (domain.md, DMN-9); without any theme all is well. */
    static Colour worst(List<Colour> colours) {
        return colours.stream().max(Colour::compareTo).orElse(GREEN);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
