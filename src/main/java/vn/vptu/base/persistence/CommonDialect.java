package vn.vptu.base.persistence;

import jakarta.persistence.Timeout;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.dialect.lock.spi.ConnectionLockTimeoutStrategy;
import org.hibernate.dialect.lock.spi.LockTimeoutType;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.dialect.lock.spi.OuterJoinLockingType;

/**
 * What MySQL and MariaDB have in common. MySQL's own dialect locks rows by {@code for update of t}, which MariaDB does not
 * know; a plain {@code for update} does the same on both, because our locks never join.
 */
public class CommonDialect extends MySQLDialect {

    /** The oldest server that is supported, whichever is there: nothing newer may be used. */
    public CommonDialect() {
        super(DatabaseVersion.make(8, 4));
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }

    @Override
    public LockingSupport getLockingSupport() {
        return new PlainLocks(super.getLockingSupport());
    }

    private record PlainLocks(LockingSupport mysql) implements LockingSupport, LockingSupport.Metadata {

        @Override
        public Metadata getMetadata() {
            return this;
        }

        @Override
        public ConnectionLockTimeoutStrategy getConnectionLockTimeoutStrategy() {
            return mysql.getConnectionLockTimeoutStrategy();
        }

        @Override
        public RowLockStrategy getWriteRowLockStrategy() {
            return RowLockStrategy.NONE;
        }

        @Override
        public RowLockStrategy getReadRowLockStrategy() {
            return RowLockStrategy.NONE;
        }

        @Override
        public OuterJoinLockingType getOuterJoinLockingType() {
            return OuterJoinLockingType.FULL;
        }

        @Override
        public LockTimeoutType getLockTimeoutType(Timeout timeout) {
            return mysql.getMetadata().getLockTimeoutType(timeout);
        }
    }
}
