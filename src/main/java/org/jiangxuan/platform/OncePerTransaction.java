package org.jiangxuan.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that is read at most once in each transaction, and each time outside of one.
 *
 * @param <T> what is read; never null
 */
public final class OncePerTransaction<T> {

    public T get(Supplier<T> reading) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return reading.get();
        }
        T known = known();
        if (known == null) {
            known = reading.get();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(new Binding());
        }
        return known;
    }

    /** What this transaction has changed, it reads anew. */
    public void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    @SuppressWarnings("unchecked")
    private @Nullable T known() {
        return (T) TransactionSynchronizationManager.getResource(this);
    }

    /** A transaction that is suspended takes with it what it knows. */
    private final class Binding implements TransactionSynchronization {

        private @Nullable Object kept;

        @Override
        public void suspend() {
            kept = TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }

        @Override
        public void resume() {
            Object known = kept;
            if (known != null) {
                TransactionSynchronizationManager.bindResource(OncePerTransaction.this, known);
            }
        }

        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }
}
