package se.radslag.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.radslag.Radslag;

/** Runs the server until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Option(names = "--port", descriptionKey = "serve.port", defaultValue = "${env:RADSLAG_PORT:-8080}")
    private int port;

    @Option(names = "--demo", descriptionKey = "serve.demo")
    private boolean demo;

    @Option(names = "--fresh", descriptionKey = "serve.fresh")
    private boolean fresh;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "serve.data", defaultValue = "${env:RADSLAG_DATA}")
    private @Nullable Path data;

    @Override
    public Integer call() throws Exception {
        requireFreePort();
        if (fresh) {
            DataFolder.ofDemo().empty();
        }
        ConfigurableApplicationContext application = Radslag.serve(
                "--server.port=" + port,
                "--radslag.demo=" + demo,
                "--radslag.demo-mail=" + demo,
                "--logging.level.root=" + (demo ? "ERROR" : "INFO"));
        var stopped = new CountDownLatch(1);
        application.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                stopped.countDown();
            }
        });
        if (demo) {
            var guide = new DemoGuide(application, port);
            guide.fill();
            if (data != null && !data.toString().isBlank()) {
                guide.fillFrom(data);
            }
            guide.print();
        } else {
            System.out.println(Words.of("serve.address", "http://localhost:" + port));
        }
        stopped.await();
        return Main.DONE;
    }

    private void requireFreePort() throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (java.net.BindException e) {
            throw new BadInput(Words.of("serve.port-taken", Integer.toString(port)));
        }
    }
}
