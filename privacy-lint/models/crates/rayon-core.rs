#![model(package = "rayon-core", versions = "1")]

pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where
    A: FnOnce() -> RA,
    B: FnOnce() -> RB,
{
    (oper_a(), oper_b())
}

#[versions(">=1.2")]
#[spawns]
pub fn spawn<F: FnOnce()>(func: F) {
    func();
}

pub fn scope<'scope, OP: FnOnce(&Scope<'scope>) -> R, R>(op: OP) -> R {
    op(&nothing())
}
#[clean]
fn nothing<T>() -> T;

pub struct Scope<'scope> {
    base: &'scope (),
}
impl<'scope> Scope<'scope> {
    #[spawns]
    pub fn spawn<BODY: FnOnce(&Scope<'scope>)>(&self, body: BODY) {
        body(self);
    }
}

pub struct ThreadPool;
impl ThreadPool {
    pub fn install<OP: FnOnce() -> R, R>(&self, op: OP) -> R {
        op()
    }
    #[versions(">=1.2")]
    #[spawns]
    pub fn spawn<OP: FnOnce()>(&self, op: OP) {
        op();
    }
}

#[versions(">=1.4")]
pub struct ThreadPoolBuilder<S = ()> {
    spawn_handler: S,
}
