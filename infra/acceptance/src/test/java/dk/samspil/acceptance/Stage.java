package dk.samspil.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser test needs beside its browser: the rest of the cast, the CPR register, and a look at the audit.
 * {@code /play} lets a story run, or go on, until a task is open, and answers the journey's id; {@code /register} tells of
 * a life event; {@code /denials} answers how often the portal has noted that it refused a person a task.
 */
final class Stage implements AutoCloseable {

    private static final String DENIALS = """
            select count(*)::text from audit.access
             where outcome = 'denied' and action = 'task.read' and reason = ? and user_id = ? and task_key = ?::bigint""";

    private final RunningPlatform platform;
    private final StoryTeller people;
    private final HttpServer server;

    Stage(RunningPlatform platform) throws IOException {
        this.platform = platform;
        this.people = new StoryTeller(platform);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/play", exchange -> answer(exchange, this::play));
        server.createContext("/register", exchange -> answer(exchange, this::register));
        server.createContext("/denials", exchange -> answer(exchange, this::denials));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String play(Map<String, String> question) {
        return people.tell(Story.named(question.get("story")).stoppingAt(question.get("until")));
    }

    private String register(Map<String, String> question) {
        return String.valueOf(CprRegister.of(platform).tells(question.get("citizen"), question.get("kind")));
    }

    private String denials(Map<String, String> question) {
        return new Journeys(platform)
                .one(
                        "samspil_owner",
                        DENIALS,
                        question.get("reason"),
                        platform.userId(question.get("user")),
                        question.get("task"));
    }

    private interface Act {
        String on(Map<String, String> question);
    }

    private static void answer(HttpExchange exchange, Act act) throws IOException {
        int status = 200;
        String text;
        try {
            text = act.on(question(exchange));
        } catch (RuntimeException e) {
            status = 500;
            text = e.toString();
        }
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> question(HttpExchange exchange) {
        return Stream.of(exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
