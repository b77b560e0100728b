// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For the thread sanitizer alone. Qt's library is not built with it, so the sanitizer does not see the locks by which
// Qt hands work from one thread to another, and would call everything that is handed over a race. The linker puts these
// functions before Qt's own (--wrap); each says what the one behind it promises: what was done before the work was
// given is seen by who does it, and what a pool has done is seen by who waited for its end. Races in what our threads
// share beside that are found as ever.

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <utility>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}

namespace {

/// Stands for what is to be called later, in another thread perhaps.
class HandedOver final : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedOver(QSlotObjectBase *slot)
        : QSlotObjectBase(&HandedOver::act)
        , m_slot(slot)
    {
        __tsan_release(m_slot);
    }

private:
    static void act(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *)
    {
        auto *self = static_cast<HandedOver *>(base);
        __tsan_acquire(self->m_slot);
        if (which == Call) {
            self->m_slot->call(receiver, arguments);
        } else if (which == Destroy) {
            self->m_slot->destroyIfLastRef();
            delete self;
        }
    }

    QSlotObjectBase *m_slot;
};

} // namespace

// By the names that the compiler gives Qt's functions.
bool realInvoke(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *) asm(
    "__real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
bool wrappedInvoke(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *) asm(
    "__wrap__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
void realStart(QThreadPool *, std::function<void()>, int) asm("__real__ZN11QThreadPool5startESt8functionIFvvEEi");
void wrappedStart(QThreadPool *, std::function<void()>, int) asm("__wrap__ZN11QThreadPool5startESt8functionIFvvEEi");
void realEnd(QThreadPool *) asm("__real__ZN11QThreadPoolD1Ev");
void wrappedEnd(QThreadPool *) asm("__wrap__ZN11QThreadPoolD1Ev");
bool realWait(QThreadPool *, int) asm("__real__ZN11QThreadPool11waitForDoneEi");
bool wrappedWait(QThreadPool *, int) asm("__wrap__ZN11QThreadPool11waitForDoneEi");

bool wrappedInvoke(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    return realInvoke(object, new HandedOver(slot), type, result);
}

void wrappedStart(QThreadPool *pool, std::function<void()> work, int priority)
{
    // Qt drops the work once it is done, in the pool's thread as well.
    auto *const held = new std::function<void()>(std::move(work));
    __tsan_release(held);
    realStart(
        pool,
        [pool, held] {
            __tsan_acquire(held);
            (*held)();
            delete held;
            __tsan_release(pool);
        },
        priority);
}

void wrappedEnd(QThreadPool *pool)
{
    realEnd(pool);
    __tsan_acquire(pool);
}

bool wrappedWait(QThreadPool *pool, int milliseconds)
{
    const bool isDone = realWait(pool, milliseconds);
    __tsan_acquire(pool);
    return isDone;
}
