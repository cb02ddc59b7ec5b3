package se.jobbspar.prove.damage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Random;

/** What a disk does to a file. */
final class Bytes {
    private static final int MOST = 8;

    private Bytes() {}

    /** One to eight bits anywhere. */
    static void flip(Path path, Random random) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
                long place = random.nextLong(file.length());
                file.seek(place);
                int before = file.read();
                file.seek(place);
                file.write(before ^ (1 << random.nextInt(8)));
            }
        }
    }

    /** Between one byte and all of it. */
    static void cut(Path path, Random random) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(random.nextLong(file.length()));
        }
    }
}
