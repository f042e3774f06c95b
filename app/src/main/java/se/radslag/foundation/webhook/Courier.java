package se.radslag.foundation.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Carries a message to an address, and tells how it went; it follows no redirect and reads no answer. */
@Component
class Courier implements DisposableBean {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(15);
    private static final int FAULT_MOST = 200;

    private final CloseableHttpClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param anywhere whether messages may go to the machine itself and to its own network */
    Courier(@Value("${radslag.webhook.anywhere:false}") boolean anywhere) {
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicNetwork(anywhere))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .build())
                        .setMaxConnTotal(50)
                        .setMaxConnPerRoute(10)
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(ANSWER).build())
                .setUserAgent("Radslag-Webhooks/1")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    /**
     * How it went.
     *
     * @param status what the receiver answered with, or null when it did not
     * @param fault why there was no answer, in few words; empty when there was one
     */
    record Receipt(@Nullable Integer status, String fault, int milliseconds) {

        boolean arrived() {
            return status != null && status >= 200 && status < 300;
        }

        boolean gone() {
            return status != null && status == 410;
        }
    }

    Receipt carry(String address, Map<String, String> headers, String body) {
        URI uri = URI.create(address);
        var post = new HttpPost(uri);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        Instant begun = Instant.now();
        try {
            int status = threads.submit(() -> status(uri, post)).get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
            return new Receipt(status, "", since(begun));
        } catch (TimeoutException e) {
            post.abort();
            return new Receipt(null, "no answer in " + WHOLE.toSeconds() + " s", since(begun));
        } catch (ExecutionException e) {
            return new Receipt(null, fault(e.getCause()), since(begun));
        } catch (InterruptedException e) {
            post.abort();
            Thread.currentThread().interrupt();
            return new Receipt(null, "interrupted", since(begun));
        }
    }

    private int status(URI uri, HttpPost post) throws IOException {
        try (var answer = client.executeOpen(HttpHost.create(uri), post, null)) {
            return answer.getCode();
        }
    }

    private static String fault(@Nullable Throwable cause) {
        String told = cause instanceof UnknownHostException
                ? "host: " + cause.getMessage()
                : cause == null ? "" : cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return told.length() > FAULT_MOST ? told.substring(0, FAULT_MOST) : told;
    }

    private static int since(Instant begun) {
        return (int) Duration.between(begun, Instant.now()).toMillis();
    }

    @Override
    public void destroy() {
        client.close(CloseMode.IMMEDIATE);
        threads.shutdownNow();
    }
}
