package dk.samspil.processes;

import io.camunda.zeebe.client.ZeebeClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models, decision tables and forms as they lie in the repository: {@code processes/<p>} and {@code forms/<p>}. */
public final class Models {

    private static final Path PROCESSES = Path.of("").toAbsolutePath();
    private static final Path REPOSITORY = PROCESSES.getParent();

    private Models() {}

    /** Deploys everything of one process, unchanged, as the portal does. */
    public static void deploy(ZeebeClient client, String process) {
        var files = Stream.concat(files(PROCESSES.resolve(process), ".bpmn", ".dmn").stream(), forms(process).stream())
                .map(Path::toString)
                .toList();
        var deployment = client.newDeployResourceCommand().addResourceFile(files.getFirst());
        files.stream().skip(1).forEach(deployment::addResourceFile);
        deployment.send().join();
    }

    /** Deploys one of several processes that lie in a folder, with the forms it names. */
    public static void deploy(ZeebeClient client, String folder, String process) {
        var model = model(process);
        var text = read(model);
        var deployment = client.newDeployResourceCommand().addResourceFile(model.toString());
        forms(folder).stream()
                .filter(form -> text.contains(
                        "formId=\"" + form.getFileName().toString().replace(".form", "") + '"'))
                .forEach(form -> deployment.addResourceFile(form.toString()));
        deployment.send().join();
    }

    /** The model of one process, wherever it lies. */
    public static Path model(String process) {
        return bpmn().stream()
                .filter(model -> model.getFileName().toString().equals(process + ".bpmn"))
                .findFirst()
                .orElseThrow();
    }

    public static List<Path> bpmn() {
        return inEveryFolderOf(PROCESSES, ".bpmn");
    }

    public static List<Path> dmn() {
        return inEveryFolderOf(PROCESSES, ".dmn");
    }

    /** One file of decision tables. */
    public static Path dmn(String process, String name) {
        return PROCESSES.resolve(process).resolve(name + ".dmn");
    }

    public static List<Path> forms() {
        return inEveryFolderOf(REPOSITORY.resolve("forms"), ".form");
    }

    /** None for a process that asks nobody anything. */
    public static List<Path> forms(String process) {
        return under("forms/" + process, ".form");
    }

    /** All files under a folder of the repository with one of the endings; none when the folder is missing. */
    public static List<Path> under(String folder, String ending) {
        var root = REPOSITORY.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var found = Files.walk(root)) {
            return found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> inEveryFolderOf(Path parent, String ending) {
        try (var folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(folder -> files(folder, ending).stream())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String... endings) {
        try (var found = Files.list(folder)) {
            return found.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
