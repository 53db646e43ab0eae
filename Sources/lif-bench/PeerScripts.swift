/// The same experiments, as another simulator is told them.
enum PeerScripts {
  private static let brian = """
    import logging, os, sys, tempfile, time
    os.chdir(tempfile.mkdtemp())
    from brian2 import *
    prefs.logging.file_log = False
    prefs.devices.cpp_standalone.openmp_threads = 0
    """

  /// A compiled second, and how long the best of five takes.
  private static let brianRun = """
    run(1*second)
    device.build(compile=True, run=True)
    times = [device._last_run_time]
    for _ in range(4):
        device.run(with_output=False)
        times.append(device._last_run_time)
    """

  /// A thousand neurons for a second, compiled as C++.
  static let brianPopulation = """
    \(brian)
    set_device('cpp_standalone', directory=tempfile.mkdtemp(), build_on_run=False)
    defaultclock.dt = 0.1*ms
    tau = 8*ms
    eqs = 'dv/dt = (-(v + 70*mV) + drive)/tau : volt (unless refractory)\\ndrive : volt (constant)'
    G = NeuronGroup(1000, eqs, threshold='v>-50*mV', reset='v=-65*mV', refractory=2*ms, method='exact')
    G.v = -70*mV
    G.drive = '0.04*mV*i'
    S = SpikeMonitor(G)
    \(brianRun)
    print(min(times)*1e9/1e7)
    """

  /// A hundred neurons under white noise for a second.
  static let brianNoise = """
    \(brian)
    set_device('cpp_standalone', directory=tempfile.mkdtemp(), build_on_run=False)
    defaultclock.dt = 0.1*ms
    tau = 8*ms
    eqs = 'dv/dt = (-(v + 70*mV) + 16*mV)/tau + 5*mV*sqrt(1/tau)*xi : volt (unless refractory)'
    G = NeuronGroup(100, eqs, threshold='v>-50*mV', reset='v=-65*mV', refractory=2*ms, method='euler')
    G.v = -70*mV
    S = SpikeMonitor(G)
    \(brianRun)
    print(min(times)*1e9/1e6)
    """

  /// One neuron for a second, from the start of Python to the end.
  static let brianProcess = """
    import subprocess, sys, time
    script = '''
    from brian2 import *
    prefs.logging.file_log = False
    prefs.codegen.target = 'numpy'
    defaultclock.dt = 0.1*ms
    tau = 8*ms
    G = NeuronGroup(1, 'dv/dt = (-(v + 70*mV) + 25*mV)/tau : volt (unless refractory)', threshold='v>-50*mV', reset='v=-65*mV', refractory=2*ms, method='exact')
    G.v = -70*mV
    S = SpikeMonitor(G)
    run(1*second)
    '''
    start = time.perf_counter()
    subprocess.run([sys.executable, '-c', script], check=True)
    print((time.perf_counter() - start)*1e9)
    """

  /// A thousand neurons for a second in NEST, on one thread.
  static let nestPopulation = """
    import time
    import nest
    nest.set_verbosity('M_ERROR')
    best = float('inf')
    for _ in range(3):
        nest.ResetKernel()
        nest.resolution = 0.1
        p = dict(tau_m=8., C_m=800., E_L=-70., V_reset=-65., V_th=-50., t_ref=2., V_m=-70.)
        n = nest.Create('iaf_psc_delta', 1000, params=p)
        n.I_e = [4.*i for i in range(1000)]
        s = nest.Create('spike_recorder')
        nest.Connect(n, s)
        nest.Prepare()
        start = time.perf_counter()
        nest.Run(1000.)
        best = min(best, time.perf_counter() - start)
        nest.Cleanup()
    print(best*1e9/1e7)
    """
}
