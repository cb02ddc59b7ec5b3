package se.jobbspar.schedules.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import se.jobbspar.matching.index.Directories;
import se.jobbspar.schedules.world.World;

/**
 * Where indexes are kept. The folders themselves are real ones; what they hold is kept here, or by Lucene in them.
 *
 * @param home of all folders
 * @param lucene whether it is Lucene that writes
 */
public record Disk(
        World world,
        Path home,
        boolean lucene,
        Map<Path, HeapPeople.Commit> commits,
        Map<Path, HeapPeople.Commit> older) {
    public Disk(World world, Path home, boolean lucene) {
        this(world, home, lucene, new HashMap<>(), new HashMap<>());
    }

    /** One folder of it. */
    record Folder(Path path, Map<Path, HeapPeople.Commit> commits) {
        HeapPeople.Commit commit() {
            return commits.getOrDefault(path, HeapPeople.Commit.NONE);
        }

        void keep(HeapPeople.Commit commit) {
            commits.put(path, commit);
        }
    }

    Folder folder(Path path) {
        return new Folder(path, commits);
    }

    People open(Path path) throws IOException {
        return lucene ? new LucenePeople(path) : new HeapPeople(world, folder(path));
    }

    /** All folders are lost. */
    public void lose() throws IOException {
        Directories.keepOnly(home, home);
        commits.clear();
    }

    /** Keeps a copy of all folders. */
    public void copy() {
        older.clear();
        older.putAll(commits);
    }

    /** Puts the copies back into those folders that there are. */
    public void restore() {
        older.forEach((path, commit) -> commits.replace(path, commit));
    }
}
