package se.jobbspar.participant;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The queries that go to the database while somebody looks. */
@PersistenceUnitExtension
public class WrittenQueries implements StatementInspector {
    private static final long serialVersionUID = 1L;

    private final transient List<String> written = new CopyOnWriteArrayList<>();
    private transient volatile boolean looking;

    @Override
    public String inspect(String sql) {
        if (looking && sql.startsWith("select")) {
            written.add(sql);
        }
        return sql;
    }

    List<String> during(Runnable work) {
        written.clear();
        looking = true;
        work.run();
        looking = false;
        return new ArrayList<>(written);
    }
}
