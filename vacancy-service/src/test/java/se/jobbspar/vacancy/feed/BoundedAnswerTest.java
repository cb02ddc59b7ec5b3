package se.jobbspar.vacancy.feed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a feed answers is bounded in bytes and in time. */
class BoundedAnswerTest {
    private static final byte[] TEN = new byte[10];

    @Test
    void answerMayBeAsLongAsTheBoundAndNoLonger() throws IOException {
        try (InputStream whole = answer(10)) {
            assertArrayEquals(TEN, whole.readAllBytes());
        }
        try (InputStream tooLong = answer(9)) {
            assertThrows(IOException.class, tooLong::readAllBytes);
        }
        try (InputStream byteByByte = answer(1)) {
            byteByByte.read();
            assertThrows(IOException.class, byteByByte::read);
        }
    }

    @Test
    void whoWaitsForAServerThatFallsSilentIsWoken() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket reader = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket silent = server.accept();
                InputStream answer = new BoundedAnswer(reader.getInputStream(), 10, Duration.ofMillis(100))) {
            silent.getOutputStream().write(1);
            answer.read();
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThrows(IOException.class, answer::read));
        }
    }

    private static InputStream answer(long most) {
        return new BoundedAnswer(new ByteArrayInputStream(TEN), most, Duration.ofMinutes(1));
    }
}
