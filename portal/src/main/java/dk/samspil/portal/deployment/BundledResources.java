package dk.samspil.portal.deployment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds the models and forms on the classpath, by process folder: {@code processes/<p>/} and {@code forms/<p>/}. */
@Component
class BundledResources {

    private static final List<String> PATTERNS =
            List.of("classpath*:processes/*/*.bpmn", "classpath*:processes/*/*.dmn", "classpath*:forms/*/*.form");
    private static final Pattern FOLDER = Pattern.compile(".*/(?<folder>[^/]+)/[^/]+$");

    private final ResourcePatternResolver classpath;

    BundledResources(ResourcePatternResolver classpath) {
        this.classpath = classpath;
    }

    /** @throws IOException when the classpath cannot be read */
    Map<String, List<BundledResource>> byProcessFolder() throws IOException {
        Map<String, List<BundledResource>> found = new TreeMap<>();
        for (String pattern : PATTERNS) {
            for (Resource resource : classpath.getResources(pattern)) {
                found.computeIfAbsent(folder(resource), folder -> new ArrayList<>())
                        .add(new BundledResource(resource.getFilename(), resource.getContentAsByteArray()));
            }
        }
        return found;
    }

    private static String folder(Resource resource) throws IOException {
        Matcher path = FOLDER.matcher(resource.getURL().toString());
        if (!path.matches()) {
            throw new IOException("Not in a process folder: " + resource.getURL());
        }
        return path.group("folder");
    }
}
