package org.fengqiao.deadlines;

import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.law.period.Calendar;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down the years the platform comes with, so that those of a new version are reckoned with anew; what an operator entered stays. */
@Component
@Order(0)
class BuiltInYears implements ApplicationRunner {

    private final HolidayStore store;
    private final Holidays holidays;
    private final TransactionTemplate transaction;

    BuiltInYears(HolidayStore store, Holidays holidays, TransactionTemplate transaction) {
        this.store = store;
        this.holidays = holidays;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> {
            store.lock();
            for (int number : Calendar.builtIn().years()) {
                var year = Calendar.builtIn().year(number).orElseThrow();
                var known = holidays.find(number);
                if (known.isEmpty() || known.get().builtIn() && !known.get().arrangement().equals(year)) {
                    store.write(year, true);
                }
            }
        }));
        holidays.forget();
    }
}
