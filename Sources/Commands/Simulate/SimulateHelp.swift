extension SimulateCommand {
  /// What it does, at length.
  static let details = """
    Reads an experiment as lessons write it, from a file, from standard input
    or from the words of the command, and draws what happens:

      lif simulate 'neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV,
        threshold = -50 mV' 'input: 2.5 nA from 10 ms' 'run: 100 ms'

    Lines after a file take the place of its own:
      lif simulate cell.lif 'run: 500 ms'

    An input is a current (2 nA from 10 ms to 60 ms), or it begins with a word:
      ramp 0.1 nA/ms from 10 ms       sine 1 nA at 20 Hz around 2 nA
      pulses 3 nA lasting 2 ms every 20 ms
      jumps 5 mV at 10 ms, 15 ms      synapse 1 nA over 3 ms at 10 ms, 15 ms
      poisson 5 mV at 800 Hz          alpha 1 nA over 3 ms at 10 ms, 15 ms
      noise 2 mV around 1.8 nA        noise 0.5 nA over 5 ms around 1.8 nA
    Several lines of input add up.

    More lines that an experiment may have:
      given:    amp = 2 nA            names of your own, for the other lines
      start:    -60 mV                the potential at the beginning
      method:   euler step 0.5 ms     exact, euler, rk2 or rk4, in steps;
                                      stamp start is Brian2's way
      behind:   exact                 the exact course behind one in steps
      neurons:  20                    many, told apart by i = 1, 2, … 20
      sweep:    amp = 0 .. 5 nA       as --sweep, unless one run is asked for
      equation: tau du/dt = -(u - u_rest) + R I(t)      one of your own

    --sweep amp=0..5nA runs it for many values of a name and draws the rate:
    the f–I curve, beside its closed form where there is one. Over the
    frequency of a sine it draws amplitude and phase. --with amp=3nA draws a
    second run over the first; --response marks how far the potential is
    behind a sine.

    What is random has a seed, 1 if not said: noise 2 mV around 1.8 nA seed 7.
    A line that begins with # is a remark. --csv prints a row every so often:
    time, potential, current, and the spikes since the row before; --spikes
    prints when the neuron fired. The rate of a sweep is that of the mean
    interval; a neuron that fires once has none.

    With --json, one request object is answered with one recording object;
    with --jsonl, one on each line, as long as there are lines. A request has
      id, parameters {tau_m_ms, R_MOhm (null: no leak), C_nF, u_rest_mV,
      u_reset_mV, theta_mV (null: never fires), t_ref_ms, u0_mV}, stimulus,
      duration_ms, sample_at_ms [t, …], mode exact_crossing, end_of_step or
      start_of_step, dt_ms, integrator exact, euler, rk2 or rk4, initial
      crossing or level, held_input discard or accumulate_decayed
    and its stimulus a kind with the fields of it:
      none; constant I_nA; step I_nA t_on_ms t_off_ms baseline_nA;
      piecewise_constant times_ms values_nA; sampled dt_ms values_nA;
      pulse_train I_nA width_ms period_ms t_first_ms count;
      ramp I0_nA slope_nA_per_ms t_on_ms t_off_ms;
      sine dc_nA amplitude_nA frequency_Hz phase_rad t_on_ms t_off_ms;
      delta_spikes events [[t, w_mV], …]; exp_spikes and alpha_spikes
      tau_syn_ms events [[t, w_nA], …]; poisson rate_hz w_mV seed;
      white_noise mu_nA sigma_mV seed; ou_noise mu_nA sd_nA tau_ms seed;
      sum parts [stimulus, …].
    """
}
